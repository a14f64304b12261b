export default {
  "title": "Zhinan · Why the widget does not show",
  "name": "Why the widget does not show",
  "what": "Enter the page that should show the chat; each condition is checked.",
  "page": "Address of the page",
  "check": "Check",
  "script": "What goes into the page",
  "address.yes": "Origin of the page: {origin}",
  "address.no": "This is no address of an http or https page.",
  "listed.yes": "{origin} may show the chat.",
  "listed.no": "{origin} is not among the pages that may (by default none may). Ask the operator to add it to ZHINAN_FRAME_ORIGINS and to start again.",
  "secure.yes": "Both are encrypted alike.",
  "secure.no": "A page by https cannot embed a service by http ({server}); browsers block it. Serve Zhinan by https.",
  "shown.yes": "It can be shown. If it still does not appear, see whether the page's own content security policy (script-src, frame-src) allows this service.",
  "shown.no": "It cannot be shown, for the reason above."
};
