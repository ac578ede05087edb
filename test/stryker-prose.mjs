import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The properties that hold sentences for readers. */
const PROSE = new Set(['caveat', 'cadence', 'text', 'why', 'question']);

/** Leaves sentences for readers alone: notes on a provision, and the messages of errors. */
const prose = {
  shouldIgnore({ node, parent }) {
    if (node.type === 'ObjectProperty' && PROSE.has(node.key.name)) return 'a sentence for readers';
    const isMessage = parent?.type === 'NewExpression' && parent.callee.name === 'RulesError' && parent.arguments[1] === node;
    return isMessage ? 'the message of an error' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];
