/**
 * `npm run bench`: speed of the shipped functions.js, in one run on one machine, each beside a floor measured in the same
 * run. Times are medians; ratios matter more than milliseconds. Data are simulated from a fixed seed.
 * `npm run bench -- NAME` runs the benches of that name alone; `npm run bench -- --against DIR` runs those beside another build,
 * in a checkout at DIR, in turns with this one (with `--against` only these, unless others are named).
 */
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const zlib = require("zlib");

const script = path.resolve(process.env.CV_DIST ?? "dist", "functions.js");
if (!fs.existsSync(script)) {
  console.error(`${script} is missing: run \`npm run build\` first`);
  process.exit(1);
}

const benches = path.join(__dirname, "bench");
const only = process.argv.slice(2);
const at = only.indexOf("--against");
const [, againstFolder] = at < 0 ? [] : only.splice(at, 2);
const other = at < 0 ? undefined : builtIn(againstFolder);
if (other && !only.length) only.push("against");

main();

async function main() {
  console.log(`Node ${process.version}, ${require("os").cpus()[0].model}\n`);
  startUp();
  for (const file of fs.readdirSync(benches).sort()) {
    if (!file.endsWith(".bench.cjs") || (only.length && !only.some((name) => file.includes(name))))
      continue;
    await require(path.join(benches, file))({
      functions: load(script),
      against: other && load(other),
      script,
      median,
      medians,
      takeTurns,
      report,
      random,
      only,
      againstFolder,
    });
  }
}

/** The functions by id, from a fresh evaluation of functions.js in this context: no other overhead in the figures. */
function load(file) {
  const functions = {};
  globalThis.CustomFunctions = {
    associate: (id, f) => (functions[id] = f),
    Error: class extends Error {},
    ErrorCode: {},
  };
  vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
  return functions;
}

/** functions.js of a build beside this one. */
function builtIn(folder) {
  if (!folder) {
    console.error("--against what? A checkout that was built: npm run bench -- --against DIR");
    process.exit(1);
  }
  const files = ["dist/functions.js", "functions.js"].map((file) => path.resolve(folder, file));
  const found = files.find(fs.existsSync);
  if (!found) {
    console.error(`${files[0]} is missing: run \`npm run build\` there first`);
    process.exit(1);
  }
  return found;
}

function startUp() {
  const bytes = fs.readFileSync(script);
  const ms = median(15, () => load(script));
  const gzip = zlib.gzipSync(bytes, { level: 9 }).length;
  report(
    "functions.js",
    `${(bytes.length / 1024).toFixed(1)} KB, ${(gzip / 1024).toFixed(1)} KB gzip`,
  );
  report("start-up of functions.js", `${ms.toFixed(2)} ms`);
}

/** Median milliseconds of some runs; `prepare` makes the arguments of each, outside the clock. */
function median(runs, run, prepare) {
  return medians(runs, { run }, prepare).run;
}

/**
 * Median milliseconds of several things that are to be compared: they take turns, so that all of them meet the machine
 * in the same state, and each begins with the garbage collected, so that it pays for its own only.
 */
function medians(runs, contestants, prepare) {
  return takeTurns(runs, contestants, prepare, () => performance.now());
}

/** The same of processor time, or by another clock, in milliseconds. */
function takeTurns(runs, contestants, prepare = () => [], clock = processorTime) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let i = 0; i <= runs; i++)
    for (const [name, run] of Object.entries(contestants)) {
      const args = prepare();
      globalThis.gc?.();
      const start = clock();
      run(...args);
      if (i > 0) times[name].push(clock() - start); // the first run warms up
    }
  for (const name of Object.keys(times))
    times[name] = times[name].sort((a, b) => a - b)[Math.floor(runs / 2)];
  return times;
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function report(what, figure) {
  console.log(`${what.padEnd(58)} ${figure}`);
}

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
