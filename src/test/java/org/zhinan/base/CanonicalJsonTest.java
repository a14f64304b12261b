package org.zhinan.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  @Test
  void keys_are_sorted_and_white_space_is_gone() throws JsonProcessingException {
    String text = "{ \"b\": [1.0, true, null, {}], \"a\": \"\\u20ac \\u000f\\n\\\"\", \"B\": [] }";
    assertThat(CanonicalJson.write(new ObjectMapper().readTree(text)))
        .isEqualTo("{\"B\":[],\"a\":\"\u20ac \\u000f\\n\\\"\",\"b\":[1,true,null,{}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "333333333.33333329, 333333333.3333333",
    "1E30, 1e+30",
    "4.50, 4.5",
    "2e-3, 0.002",
    "0.000000000000000000000000001, 1e-27",
    "2E-23, 2e-23",
    "-123.45, -123.45",
    "1e21, 1e+21",
    "1e20, 100000000000000000000",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "9007199254740993, 9007199254740992",
    "5e-324, 5e-324"
  })
  void numbers_are_written_as_ecmascript_writes_them(String number, String written) {
    assertThat(CanonicalJson.number(new BigDecimal(number))).isEqualTo(written);
  }

  @Property(tries = 2000)
  void a_number_reads_back_as_the_same_double(@ForAll double value) {
    String written = CanonicalJson.number(new BigDecimal(value));
    assertThat(Double.parseDouble(written)).isEqualTo(value == 0 ? 0.0 : value);
  }

  @Test
  void what_is_canonical_stays_as_it_is() throws JsonProcessingException {
    String text = "{\"a\":[1,2.5,\"x\"],\"c\":{\"d\":false}}";
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    assertThat(CanonicalJson.write(mapper.readTree(text))).isEqualTo(text);
  }
}
