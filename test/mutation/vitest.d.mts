export interface Test {
  readonly title: string;
  readonly body: () => void;
}
export const tests: readonly Test[];
