/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const asSchema = (value: unknown): JsonSchema => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What says something about the schema, and nothing about the value. `format` is a remark in draft 2020-12. */
const remarks = ['$schema', '$defs', 'title', 'description', 'examples', 'format'];

/** Whether a value is what a schema describes: draft 2020-12, as far as this package writes it; anything else throws. */
export function describes(schema: JsonSchema, value: unknown, root: JsonSchema = schema): boolean {
  const fits = (part: unknown, within: unknown): boolean => (typeof part === 'boolean' ? part : describes(asSchema(part), within, root));
  return Object.entries(schema).every(([keyword, said]) => {
    if (remarks.includes(keyword)) return true;
    switch (keyword) {
      case '$ref':
        return fits(asSchema(root['$defs'])[String(said).replace('#/$defs/', '')] ?? false, value);
      case 'type':
        return [said].flat().includes(typeOf(value));
      case 'enum':
        return asList(said).includes(value);
      case 'const':
        return value === said;
      case 'anyOf':
        return asList(said).some((part) => fits(part, value));
      case 'oneOf':
        return asList(said).filter((part) => fits(part, value)).length === 1;
      case 'allOf':
        return asList(said).every((part) => fits(part, value));
      case 'not':
        return !fits(said, value);
      case 'required':
        return !isObject(value) || asList(said).every((key) => Object.hasOwn(value, String(key)));
      case 'properties':
        return (
          !isObject(value) || Object.entries(asSchema(said)).every(([key, part]) => !Object.hasOwn(value, key) || fits(part, value[key]))
        );
      case 'additionalProperties':
        return !isObject(value) || Object.keys(value).every((key) => key in asSchema(schema['properties']) || fits(said, value[key]));
      case 'propertyNames':
        return !isObject(value) || Object.keys(value).every((key) => fits(said, key));
      case 'prefixItems':
        return asList(value).every((each, index) => index >= asList(said).length || fits(asList(said)[index], each));
      case 'items':
        return asList(value).every((each, index) => index < asList(schema['prefixItems']).length || fits(said, each));
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(said);
      case 'maxItems':
        return !Array.isArray(value) || value.length <= Number(said);
      case 'minProperties':
        return !isObject(value) || Object.keys(value).length >= Number(said);
      case 'minLength':
        return typeof value !== 'string' || [...value].length >= Number(said);
      case 'maxLength':
        return typeof value !== 'string' || [...value].length <= Number(said);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(said), 'u').test(value);
      default:
        throw new Error(`no such keyword: ${keyword}`);
    }
  });
}
