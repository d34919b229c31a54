/** Hands a file to the reader's browser to be kept. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this turn; a minute is enough for any.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
