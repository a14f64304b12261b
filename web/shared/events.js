/**
 * Reads a text/event-stream response to its end and yields each event as {id, event, data}, data
 * parsed from JSON, id a number (0 where there is none). Comment lines are passed over.
 */
export async function* readEvents(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const {value, done} = await reader.read();
    rest += done ? '\n\n' : value;
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop();
    for (const block of blocks) {
      const event = parse(block);
      if (event) {
        yield event;
      }
    }
    if (done) {
      return;
    }
  }
}

function parse(block) {
  let id = 0;
  let event = 'message';
  const data = [];
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('id:')) {
      id = Number(line.slice(3));
    } else if (line.startsWith('event:')) {
      event = line.slice(6).trim();
    } else if (line.startsWith('data:')) {
      data.push(line.slice(5).replace(/^ /, ''));
    }
  }
  return data.length ? {id, event, data: JSON.parse(data.join('\n'))} : null;
}
