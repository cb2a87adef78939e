package org.kutniti.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;
import org.kutniti.entity.Years;
import org.kutniti.fact.Argument;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.Fact;
import org.kutniti.ontology.Status;
import org.kutniti.text.Document;
import org.kutniti.text.Span;

/** Facts put together by hand, each resting on a sentence of its document. */
public final class Told {
  public static final Argument BENIN = state("Q962", "State", "বেনিন", "Benin");
  public static final Argument RUSSIA = state("Q159", "State", "রাশিয়া", "Russia");
  public static final Argument QATAR = state("Q846", "State", "কাতার", "Qatar");
  public static final Argument USSR =
      state("Q15180", "FormerState", "সোভিয়েত ইউনিয়ন", "Soviet Union");
  public static final Argument MOSCOW = of(city("Q649", "Q159", "মস্কো", "Moscow"), "মস্কো");
  public static final Argument PUTIN =
      of(person("Q7747", "Q159", "ভ্লাদিমির পুতিন", "Vladimir Putin"), "ভ্লাদিমির পুতিন");
  public static final Argument EMIR = unknown("Person", "হামাদ বিন খলিফা আল-থানি");
  public static final Argument ENVOY = unknown("Person", "আহমেদ সাইফ");

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Fact> facts = new ArrayList<>();

  private Told(String id) {
    this.id = id;
  }

  /** Starts a document. */
  public static Told in(String id) {
    return new Told(id);
  }

  /** The document with all that was told. */
  public DocumentFacts read() {
    Document document =
        new Document(
            id,
            text.toString(),
            Optional.of("শিরোনাম"),
            Optional.of("https://example.org/" + id),
            Optional.empty(),
            Optional.of("bn"));
    return new DocumentFacts(document, "bn", "2025-01-18", facts);
  }

  /** Adds a sentence and an asserted fact that it states. */
  public Told fact(String relation, Argument subject, Argument object, String date, String quote) {
    return fact(relation, subject, object, date, Status.ASSERTED, quote);
  }

  /** Adds a sentence and a fact that it states. */
  public Told fact(
      String relation,
      Argument subject,
      Argument object,
      String date,
      Status status,
      String quote) {
    return add(new Telling(relation, subject, object, date, status), quote);
  }

  /** Adds a sentence and a fact that it states. */
  public Told add(Telling telling, String quote) {
    Span span = sentence(quote);
    facts.add(telling.on(new Evidence(span, quote, "bn-" + telling.relation(), 0.9)));
    return this;
  }

  private Span sentence(String quote) {
    int known = text.indexOf(quote);
    if (known < 0) {
      known = text.length();
      text.append(quote).append('\n');
    }
    int start = text.codePointCount(0, known);
    return new Span(start, start + quote.codePointCount(0, quote.length()));
  }

  /** A state or former state that is certain. */
  public static Argument state(String id, String type, String bengali, String english) {
    return of(entity(id, type, Optional.empty(), bengali, english), bengali);
  }

  private static Entity city(String id, String state, String bengali, String english) {
    return entity(id, "City", Optional.of(state), bengali, english);
  }

  private static Entity person(String id, String state, String bengali, String english) {
    return entity(id, "Person", Optional.of(state), bengali, english);
  }

  private static Entity entity(
      String id, String type, Optional<String> state, String bengali, String english) {
    Map<String, Names> names =
        Map.of(
            "bn", new Names(bengali, List.of(), List.of()),
            "en", new Names(english, List.of(english + " (other name)"), List.of()));
    return new Entity(id, type, state, Optional.empty(), Years.ALWAYS, Optional.empty(), "", names);
  }

  private static Argument of(Entity entity, String name) {
    return new Argument(name, "bn", entity.type(), Optional.of(entity), List.of());
  }

  /** Somebody or something known by a name alone. */
  public static Argument unknown(String type, String name, Argument... candidates) {
    List<Entity> entities = List.of(candidates).stream().map(c -> c.entity().get()).toList();
    return new Argument(name, "bn", type, Optional.empty(), entities);
  }
}
