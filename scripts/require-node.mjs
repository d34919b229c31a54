// Runs before `npm start` and `npm test`, as plain JavaScript, so that an older Node answers with a sentence and not with a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(`This project needs Node 24 or newer; this is Node ${process.versions.node}.`);
  console.error(
    'On Linux `npm ci` brings Node 24 along (do not omit optional dependencies); elsewhere install it first.',
  );
  process.exit(1);
}
