package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrRoutesTest {

  private static final int BORDER = 4;
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1");

  @Test
  void a_reader_finds_the_address_in_the_drawing() throws Exception {
    String address = "https://zhinan.example/sheet/sha256:" + "0123456789abcdef".repeat(4);

    assertThat(new Decoder().decode(modules(QrRoutes.svg(address))).getText()).isEqualTo(address);
  }

  private static BitMatrix modules(String svg) {
    Matcher size = SIZE.matcher(svg);
    assertThat(size.find()).isTrue();
    BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * BORDER);
    Matcher module = MODULE.matcher(svg);
    while (module.find()) {
      modules.set(
          Integer.parseInt(module.group(1)) - BORDER, Integer.parseInt(module.group(2)) - BORDER);
    }
    return modules;
  }
}
