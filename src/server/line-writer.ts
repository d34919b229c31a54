/** Writes lines in the order in which they come, those of one turn of the event loop at once; whoever reads no more is not missed. */
export function lineWriter(stream: NodeJS.WriteStream): (line: string) => void {
  let waiting: string[] = [];
  const flush = () => {
    stream.write(waiting.join(''));
    waiting = [];
  };
  stream.on('error', () => {});
  return (line) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(`${line}\n`);
  };
}
