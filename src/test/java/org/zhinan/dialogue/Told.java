package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.base.LocalText;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/** Messages of a small made-up call, as literals: who is told of, what is told, what is asked. */
final class Told {

  static final FactDictionary FACTS = facts();

  private Told() {}

  static FactPath path(String dotted) {
    return FactPath.of(dotted);
  }

  static Said own(String path, String value) {
    return said(path, value, Said.About.OWN);
  }

  static Said supposed(String path, String value) {
    return said(path, value, Said.About.SUPPOSED);
  }

  static Said other(String path, String value) {
    return said(path, value, Said.About.OTHER);
  }

  static Said said(String path, String value, Said.About about) {
    return new Said.Value(path(path), value(path, value), new TextSpan(0, 2), about);
  }

  static Understood message(List<Said> said, Inquiry... inquiries) {
    return new Understood("four", said, Arrays.asList(inquiries), Set.of(), false);
  }

  static Inquiry asks(Inquiry.Form form) {
    return asks(form, List.of(), Set.of());
  }

  static Inquiry asks(Inquiry.Form form, List<String> directions, Set<String> topics) {
    return new Inquiry(
        form,
        directions,
        !directions.isEmpty(),
        Optional.empty(),
        topics,
        Set.of(),
        Set.of(),
        Set.of(),
        new TextSpan(0, 4));
  }

  static FactValue value(String path, String text) {
    FactType type = FACTS.findField(path(path)).orElseThrow().type();
    if (type instanceof FactType.Date) {
      return PartialDate.parse(text).orElseThrow();
    }
    if (type instanceof FactType.Bool) {
      return new BoolValue(Boolean.parseBoolean(text));
    }
    return type instanceof FactType.Number
        ? NumberRange.of(new BigDecimal(text))
        : new CodeValue(text);
  }

  private static FactDictionary facts() {
    FactType kinds =
        new FactType.Code(
            "unitType",
            words("institute", "university", "enterprise", "hospital"),
            Map.of("public", Set.of("institute", "university", "hospital")),
            words("public"));
    FactType countries = new FactType.Code("country", words("JP", "FR"), Map.of(), Map.of());
    FactType titles = new FactType.Code("title", words("senior", "junior"), Map.of(), Map.of());
    return new FactDictionary(
        types(
            type(
                "person",
                field("birthDate", new FactType.Date(), "age"),
                field("title", titles, "title"),
                field("doctor", new FactType.Bool(), "title")),
            type("unit", field("type", kinds, "lead-type")),
            type("partner", field("country", countries, "partner")),
            type(
                "project",
                field("years", new FactType.Number("years", null, null), "term"),
                field("agreement", new FactType.Bool(), "papers")),
            type(
                FactDictionary.ROOT,
                field("leader", new FactType.One("person")),
                field("lead", new FactType.One("unit")),
                field("project", new FactType.One("project")),
                field("partners", new FactType.Many("partner")))));
  }

  private static Map<String, EntityType> types(EntityType... types) {
    return Arrays.stream(types)
        .collect(Collectors.toMap(EntityType::name, t -> t, (a, b) -> a, LinkedHashMap::new));
  }

  private static EntityType type(String name, FactField... fields) {
    Map<String, FactField> byName = new LinkedHashMap<>();
    for (FactField field : fields) {
      byName.put(field.name(), field);
    }
    return new EntityType(name, LocalText.of(name, name), byName);
  }

  private static FactField field(String name, FactType type, String... topics) {
    LocalText ask = LocalText.of("? {who} " + name, "What is the " + name + " of {who}?");
    return new FactField(name, type, LocalText.of(name, name), ask, false, Set.of(topics));
  }

  private static Map<String, LocalText> words(String... codes) {
    Map<String, LocalText> words = new LinkedHashMap<>();
    for (String code : codes) {
      words.put(code, LocalText.of(code, code));
    }
    return words;
  }
}
