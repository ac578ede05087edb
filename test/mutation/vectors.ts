export { vectorFiles, vectors } from '../vectors/vectors.js';
