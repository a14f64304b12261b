import {language, textsOf} from './texts.js';
import {dateWords, withUnit, yesNo} from './words.js';

const t = await textsOf('shared');

/** The call's facts as JSON Schema, fetched once for each call; null where it cannot be had. */
const schemas = new Map();

export function schemaOf(call) {
  if (!schemas.has(call)) {
    schemas.set(
      call,
      fetch(`/api/v1/calls/${encodeURIComponent(call)}/facts?locale=${language}`)
        .then((response) => (response.ok ? response.json() : null))
        .catch(() => null),
    );
  }
  return schemas.get(call);
}

const refOf = (value) => value?.$ref ?? value?.additionalProperties?.$ref;

const isList = (field) => Boolean(field?.anyOf?.[0].additionalProperties?.$ref);

const fieldsOf = (schema, field) => schema?.$defs?.[refOf(field?.anyOf?.[0])?.split('/').pop()]?.properties;

/** The schema of the field at a path such as partners.p1.country; undefined where there is none. */
export function fieldAt(schema, path) {
  const steps = path.split('.');
  let field;
  let properties = schema?.properties;
  for (let i = 0; i < steps.length; i++) {
    field = properties?.[steps[i]];
    properties = fieldsOf(schema, field);
    if (isList(field)) {
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

/** A value as the answer to its field's question, in words. */
export function valueWords(field, value) {
  if (value?.unknown) {
    return t('unknown');
  }
  switch (entryOf(field)) {
    case 'choice':
      return field.anyOf[0].oneOf.find((o) => o.const === value)?.title ?? String(value);
    case 'yesno':
      return yesNo(value);
    case 'number':
      return withUnit(value, field['x-unit']);
    case 'date':
      return dateWords(value);
    default:
      return String(value);
  }
}

/** A merge patch that sets one fact; null forgets it. */
export const patchOf = (path, value) => path.split('.').reduceRight((inner, step) => ({[step]: inner}), value);

/** What a merge patch corrects and forgets, in words. */
export const patchWords = (patch, schema) =>
  leaves(patch)
    .map(([path, value]) => {
      const name = nameOf(schema, path);
      return value === null ? t('forgotten', {name}) : t('corrected', {name, value: valueWords(fieldAt(schema, path), value)});
    })
    .join(t('and'));

export const leaves = (patch, path = []) =>
  patch !== null && typeof patch === 'object' && !patch.unknown
    ? Object.entries(patch).flatMap(([step, inner]) => leaves(inner, [...path, step]))
    : [[path.join('.'), patch]];


/** A fact's name with whose it is. */
export const nameOf = (schema, path) => {
  const owner = schema?.properties?.[path.split('.')[0]]?.title;
  const own = fieldAt(schema, path)?.title;
  return own ? (owner && owner !== own ? t('of', {owner, own}) : own) : path;
};

/** What is asked to learn a fact, of whomever its path names. */
export const questionOf = (schema, path) =>
  (fieldAt(schema, path)?.['x-question'] ?? '').replaceAll('{who}', schema.properties[path.split('.')[0]].title);

/** Facts by whom they are about: [{key, title, facts}], several of one list told apart by number. */
export function groupsOf(facts, schema) {
  const groups = new Map();
  for (const fact of facts) {
    const steps = fact.fact.split('.');
    const key = isList(schema?.properties?.[steps[0]]) ? steps.slice(0, 2).join('.') : steps[0];
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

/**
 * What may still be told: [{title, fields: [{path, field}]}], one group for each entity, for each
 * member of a list that is known, and for one member more.
 */
export function openFields(facts, schema) {
  const known = new Set(facts.map((f) => f.fact));
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => entities(name, field, field.title, facts, schema))
    .map((entity) => ({...entity, fields: entity.fields.filter((f) => !known.has(f.path))}))
    .filter((entity) => entity.fields.length);
}

function entities(path, field, title, facts, schema) {
  const fields = fieldsOf(schema, field);
  if (!fields) {
    return [];
  }
  return isList(field)
    ? membersOf(path, facts).flatMap((key, i) => entity(`${path}.${key}`, fields, `${title} ${i + 1}`, facts, schema))
    : entity(path, fields, title, facts, schema);
}

function entity(path, fields, title, facts, schema) {
  const all = Object.entries(fields).map(([name, field]) => ({path: `${path}.${name}`, field}));
  return [
    {title, fields: all.filter((f) => entryOf(f.field))},
    ...all.flatMap((f) => entities(f.path, f.field, `${title} · ${f.field.title}`, facts, schema)),
  ];
}

/** The keys of a list's known members, and a free one. */
function membersOf(path, facts) {
  const depth = path.split('.').length;
  const keys = new Set(facts.filter((f) => f.fact.startsWith(`${path}.`)).map((f) => f.fact.split('.')[depth]));
  let free = keys.size + 1;
  while (keys.has(`p${free}`)) {
    free++;
  }
  return [...keys, `p${free}`];
}
