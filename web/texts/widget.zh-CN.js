export default {
  "title": "指南 · 咨询窗口自检",
  "name": "咨询窗口自检",
  "what": "填写要放置咨询窗口的网页，逐项检查为什么显示不出来。",
  "page": "网页地址",
  "check": "检查",
  "script": "放到网页里的代码",
  "address.yes": "网页来源：{origin}",
  "address.no": "这不是 http 或 https 网页地址。",
  "listed.yes": "{origin} 已获准显示咨询窗口。",
  "listed.no": "{origin} 不在准许之列（默认都不准许）。请本服务的管理员把它加入 ZHINAN_FRAME_ORIGINS 并重启。",
  "secure.yes": "加密方式相容。",
  "secure.no": "https 网页不能嵌入 http 服务（{server}），浏览器会拦截。请为本服务配置 https。",
  "shown.yes": "可以显示。若仍未出现，请检查该网页自己的内容安全策略（script-src、frame-src）是否允许本服务。",
  "shown.no": "不能显示，原因见上。"
};
