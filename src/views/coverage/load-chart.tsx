/** Have the parts of the programme fetched that draw a chart; each is fetched once. */
export function loadChart() {
  return Promise.all([import("./coverage-chart.tsx"), import("./peak-stories.tsx"), import("./milestone-table.tsx")]);
}
