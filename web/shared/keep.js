/**
 * What the browser keeps for us, as JSON; where it keeps nothing (a frame without storage), it is
 * remembered for as long as the page is open.
 */
const memory = new Map();

export const keep = {
  find(key) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? null;
    } catch {
      return memory.get(key) ?? null;
    }
  },

  put(key, value) {
    memory.set(key, value);
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // remembered above
    }
  },

  drop(key) {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // forgotten above
    }
  },
};
