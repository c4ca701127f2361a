/** A jest reporter that ends the run with one plain line: `N passed, N failed`. */
export default function SummaryReporter() {
  return {
    onRunComplete: (_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => {
      // A file that does not load counts as one failure, because none of its tests ran.
      console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
    },
  };
}
