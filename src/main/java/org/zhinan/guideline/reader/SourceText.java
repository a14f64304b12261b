package org.zhinan.guideline.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Bytes and a file name to text, character for character as the file holds it. */
final class SourceText {

  private SourceText() {}

  /**
   * @throws UnreadableSource when the file is no text, or its encoding cannot be told
   */
  static String decode(byte[] bytes, String fileName) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try {
      requireText(bytes, fileName, metadata);
      Optional<String> unicode = findUnicode(bytes);
      return unicode.isPresent() ? unicode.get() : decodeDetected(bytes, metadata);
    } catch (IOException | TikaException e) {
      throw new UnreadableSource(fileName + " cannot be read as text: " + e.getMessage(), e);
    }
  }

  private static void requireText(byte[] bytes, String fileName, Metadata metadata)
      throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      MediaType type = MimeTypes.getDefaultMimeTypes().detect(stream, metadata);
      if (!type.getType().equals("text")) {
        throw new UnreadableSource(
            fileName + " is " + type + "; Markdown (.md) and plain text (.txt) can be read");
      }
    }
  }

  /** Strict: text in another encoding is practically never well-formed UTF-8. */
  private static Optional<String> findUnicode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String decodeDetected(byte[] bytes, Metadata metadata)
      throws IOException, TikaException {
    try (AutoDetectReader reader =
        new AutoDetectReader(new ByteArrayInputStream(bytes), metadata)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }
}
