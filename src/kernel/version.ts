/** The version of this package, as assessments record it. */
export const version = '0.0.0';
