/** Writes a file as a whole or not at all: under another name beside it first, which becomes its own when it is complete. */
const fs = require("fs");

const unfinishedName = (file) => `${file}.${process.pid}.tmp`;

/** Throws, in words for the person who asked for it, if a file cannot be written; so nobody waits to hear it. */
function refuseUnwritable(file) {
  explaining(file, () => {
    if (fs.existsSync(file) && fs.statSync(file).isDirectory())
      throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
    fs.writeFileSync(unfinishedName(file), "", { flag: "wx" });
    fs.rmSync(unfinishedName(file));
  });
}

function writeWhole(file, bytes) {
  explaining(file, () => {
    try {
      fs.writeFileSync(unfinishedName(file), bytes);
      fs.renameSync(unfinishedName(file), file);
    } catch (error) {
      fs.rmSync(unfinishedName(file), { force: true });
      throw error;
    }
  });
}

function explaining(file, action) {
  try {
    action();
  } catch (error) {
    throw new Error(`${file} cannot be written: ${REASONS[error.code] ?? error.message}.`);
  }
}

const REASONS = {
  ENOENT: "there is no such folder",
  ENOTDIR: "part of the path is a file, not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied, or the file is open in Excel",
  EBUSY: "it is open in another program",
  EISDIR: "it is a folder",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

module.exports = { refuseUnwritable, writeWhole };
