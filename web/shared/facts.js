/** The call's facts as JSON Schema, fetched once for each call; null where it cannot be had. */
const schemas = new Map();

export function schemaOf(call) {
  if (!schemas.has(call)) {
    schemas.set(
      call,
      fetch(`/api/v1/calls/${encodeURIComponent(call)}/facts`)
        .then((response) => (response.ok ? response.json() : null))
        .catch(() => null),
    );
  }
  return schemas.get(call);
}

const refOf = (value) => value?.$ref ?? value?.additionalProperties?.$ref;

/** The schema of the field at a path such as partners.p1.country; undefined where there is none. */
export function fieldAt(schema, path) {
  const steps = path.split('.');
  let field;
  let properties = schema?.properties;
  for (let i = 0; i < steps.length; i++) {
    field = properties?.[steps[i]];
    const value = field?.anyOf?.[0];
    properties = schema?.$defs?.[refOf(value)?.split('/').pop()]?.properties;
    if (value?.additionalProperties?.$ref) {
      i++; // the key within a list
    }
  }
  return field;
}

/** How a field's value is entered: choice, yesno, date, number, text, or null for entities and lists. */
export function entryOf(field) {
  const value = field?.anyOf?.[0];
  if (!value || refOf(value)) {
    return null;
  }
  if (value.oneOf) {
    return 'choice';
  }
  if (value.type === 'boolean') {
    return 'yesno';
  }
  if (value.anyOf) {
    return 'number';
  }
  return value.pattern ? 'date' : 'text';
}

/** A merge patch that sets one fact; null forgets it. */
export const patchOf = (path, value) => path.split('.').reduceRight((inner, step) => ({[step]: inner}), value);

/** Facts by whom they are about: [{key, title, facts}], several of one list told apart by number. */
export function groupsOf(facts, schema) {
  const groups = new Map();
  for (const fact of facts) {
    const steps = fact.fact.split('.');
    const key = schema?.properties?.[steps[0]]?.anyOf[0].additionalProperties ? steps.slice(0, 2).join('.') : steps[0];
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups].map(([key, members]) => ({key, title: titleOf(key, [...groups.keys()], schema), facts: members}));
}

function titleOf(key, keys, schema) {
  const root = key.split('.')[0];
  const alike = keys.filter((k) => k.startsWith(`${root}.`));
  const number = alike.length > 1 && alike.includes(key) ? ` ${alike.indexOf(key) + 1}` : '';
  return (schema?.properties?.[root]?.title || root) + number;
}
