module.exports = {
  roots: ["<rootDir>/test"],
  transform: { "\\.ts$": "ts-jest" },
  testMatch: ["**/*.test.ts"],
  testTimeout: 60_000,
};
