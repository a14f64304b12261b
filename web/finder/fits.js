/**
 * Whether a direction's data fit what is looked for. An empty list limits nothing and fits any code;
 * a number fits numbers up to it; what nobody looks for does not matter.
 */
export const fits = (data, wanted) =>
  Object.entries(wanted).every(([name, value]) => value === null || value === '' || fitsOne(data[name], value));

function fitsOne(datum, value) {
  if (Array.isArray(datum)) {
    return datum.length === 0 || datum.includes(value);
  }
  return typeof datum === 'number' ? Number(value) <= datum : datum === value;
}
