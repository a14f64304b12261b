/** The part of a growing text that ends with a sentence; the rest is still being written. */
export const finished = (text) => text.match(/^[\s\S]*(?:[。！？!?\n]|\.(?=\s))/)?.[0] ?? '';

/** Sentence by sentence, each with its end; what is only space is left out. */
export const sentences = (text) => text.split(/(?<=[。！？!?\n])|(?<=\.)(?=\s)/).filter((s) => s.trim());
