export const tests: readonly { readonly title: string; readonly body: () => void }[];
