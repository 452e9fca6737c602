/** What people call a country for short, by its id, the shortest first; the many that are called by their name alone are left out. */
export const SHORT_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  GB: ["UK", "Britain"],
  US: ["US", "USA"],
};
