/**
 * Models over the protocols of OpenAI, Anthropic and Gemini, by LangChain4j: a profile goes in, a
 * {@link org.zhinan.model.LanguageModel} comes out that keeps the port's promises whatever the
 * other side does. The only place that knows LangChain4j's chat models; {@code app} opens them.
 */
@org.jspecify.annotations.NullMarked
package org.zhinan.model.langchain4j;
