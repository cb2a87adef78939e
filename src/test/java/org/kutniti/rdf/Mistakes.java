package org.kutniti.rdf;

import static org.kutniti.rdf.Mistake.add;
import static org.kutniti.rdf.Mistake.of;
import static org.kutniti.rdf.Mistake.remove;
import static org.kutniti.rdf.Mistake.replace;

import java.util.stream.Stream;

/** What the shapes forbid, a mistake for each. */
public final class Mistakes {
  private static final String PLUS_ONE = "BIND(?y + 1 AS ?to)";

  private Mistakes() {}

  /** All of them; each can be made in the samples. */
  public static Stream<Mistake> all() {
    return Stream.of(facts(), dates(), triples(), evidence(), documents(), others(), links())
        .flatMap(mistakes -> mistakes);
  }

  private static Stream<Mistake> facts() {
    return Stream.of(
        of("no status", remove("?x dip:status ?y"), "status"),
        of("two statuses", add("?x dip:status dip:ended", "?x dip:status dip:asserted"), "status"),
        of("unknown status", add("?x dip:status dip:maybe", "?x a dip:Fact"), "status"),
        of("no subject", remove("?x rdf:subject ?y"), "subject").only(Mistake.In.ARCS),
        of("two objects", add("?x rdf:object wd:Q1", "?x a dip:Fact"), "object")
            .only(Mistake.In.ARCS),
        of("not a relation", add("?x rdf:predicate rdfs:label", "?x a dip:Fact"), "predicate")
            .only(Mistake.In.ARCS),
        of("about itself", replace("rdf:subject", "?o", "?x rdf:object ?o"), "subject")
            .only(Mistake.In.ARCS),
        of("no evidence", remove("?x dip:evidence ?y"), "evidence"),
        of("no source", remove("?x prov:wasDerivedFrom ?y . ?x a dip:Fact"), "wasDerivedFrom"),
        of(
            "source without evidence",
            add("?x prov:wasDerivedFrom wd:Q1", "?x a dip:Fact"),
            "not those of its evidence"),
        of("no clearest evidence", replace("dip:rank", "2"), "is the clearest"),
        of(
            "wrong subject",
            add("wd:Q159 a dip:City", "?x a dip:Document") + ";" + remove("?x a dip:State"),
            "domain"),
        of("wrong object", remove("?x a dip:FormerState"), "range"));
  }

  private static Stream<Mistake> dates() {
    String some = "\"%s\"^^edtf:EDTF-level1";
    return Stream.of(
        of("date of no type", add("?x dip:date \"1962\"", "?x a dip:Fact"), "date"),
        of("no date at all", replace("dip:date", some.formatted("soon")), "date"),
        of("interval of three", replace("dip:date", some.formatted("../1990/1991")), "date"),
        of("opened some day", replace("dip:opened", some.formatted("x")), "opened"),
        of("closed some day", replace("dip:closed", some.formatted("19")), "closed"),
        of("agreement of no day", replace("dip:date", "7", "?x a dip:Agreement"), "date"),
        of(
            "latest before earliest",
            add("?x dip:latest \"1001-01-01\"^^xsd:date", "?x dip:earliest ?y"),
            "earliest"),
        of(
            "no bounds",
            remove("?x ?p ?y . FILTER(?p IN (dip:earliest, dip:latest))"),
            "neither a first nor a last day"));
  }

  private static Stream<Mistake> triples() {
    return Stream.of(
        of("no reifier", remove("?x rdf:reifies ?y . ?x dip:status dip:planned"), "reif")
            .only(Mistake.In.TRIPLE_TERMS),
        of(
                "asserted triple without a reifier",
                remove("?x rdf:reifies ?y . ?x dip:status dip:asserted"),
                "reif")
            .only(Mistake.In.TRIPLE_TERMS),
        of(
                "reifier of another triple",
                add("?x rdf:reifies <<( wd:Q1 dip:visited wd:Q2 )>>", "?x a dip:Fact"),
                "reif")
            .only(Mistake.In.TRIPLE_TERMS),
        of("no plain triple", remove("?x dip:recognizedBy ?y"), "its plain triple is not there"),
        of(
            "one direction only",
            "DELETE WHERE { GRAPH ?g { wd:Q846 dip:hasDiplomaticRelationsWith wd:Q159 } }",
            "in the other direction"),
        unasserted("triple of no fact", add("wd:Q159 dip:visited wd:Q846", "?x a dip:Document")),
        unasserted("triple of a planned fact", turned("planned")),
        unasserted("triple of a denied fact", turned("denied")),
        unasserted("triple of an ended fact", turned("ended")));
  }

  private static Mistake unasserted(String name, String update) {
    return of(name, update, "has no asserted fact");
  }

  private static String turned(String status) {
    return replace("dip:status", "dip:" + status, "?x dip:date \"196X\"^^edtf:EDTF-level1");
  }

  private static Stream<Mistake> evidence() {
    return Stream.of(
        of("empty quote", replace("dip:quote", "\"\"@bn"), "quote"),
        of("end before start", replace("dip:end", "0"), "start"),
        of("negative start", replace("dip:start", "-1"), "start"),
        of("start without end", remove("?x dip:end ?y"), "end"),
        of("longer than the quote", replace("dip:end", "?to", PLUS_ONE), "not as long as"),
        of("beside the quote", moved(), "not what the document"),
        of("no rule", remove("?x dip:rule ?y"), "rule"),
        of("too sure", replace("dip:confidence", "1.5"), "confidence"),
        of("not sure at all", replace("dip:confidence", "0.0"), "confidence"),
        of("rank zero", replace("dip:rank", "0"), "rank"),
        of("no name", remove("?x dip:subjectName ?y"), "subjectName"));
  }

  private static String moved() {
    return replace("dip:start", "?to", PLUS_ONE) + ";" + replace("dip:end", "?to", PLUS_ONE);
  }

  private static Stream<Mistake> documents() {
    return Stream.of(
        of("no text", remove("?x dip:text ?y"), "text"),
        of("no identifier", remove("?x dcterms:identifier ?y"), "identifier"),
        of("no language", remove("?x dcterms:language ?y"), "language"),
        of("no digest", replace("dip:sha256", "\"abc\""), "sha256"));
  }

  private static Stream<Mistake> others() {
    return Stream.of(
        of("nameless state", remove("?x rdfs:label ?y . ?x a dip:State"), "label"),
        of("nameless person", remove("?x rdfs:label ?y . ?x a dip:Person"), "label"),
        of("name of no language", add("?x rdfs:label \"x\"", "?x a dip:City"), "label"),
        of("city of two states", add("?x dip:state wd:Q1", "?x a dip:City"), "state"),
        of("mission of nobody", remove("?x dip:sendingState ?y"), "sendingState"),
        of(
            "mission at home",
            replace("dip:sendingState", "?o", "?x dip:receivingState ?o"),
            "send"),
        of("mission of no fact", remove("?x dip:mission ?y"), "mission"),
        of("agreement without a type", remove("?x a dip:Agreement"), "agreement"),
        of(
            "party that did not sign",
            add("?x dip:party wd:Q1", "?x a dip:Agreement"),
            "fact of signing"),
        of("relation without a range", remove("dip:visited rdfs:range ?y"), "range"),
        of("relation in one language", remove("dip:visited rdfs:label ?y"), "label"));
  }

  private static Stream<Mistake> links() {
    String link = add("<urn:l> a dip:Link ; dip:linkedName \"x\"@en", "?x a dip:Document");
    String other = add("<urn:r> a dip:RunnerUp ; dip:score 2.0", "?x a dip:Document");
    String compared = "<urn:c> a dip:Comparison ; dip:verdict dip:%s ; dip:compares wd:Q1";
    String comparison = add(compared.formatted("asserted"), "?x a dip:Document");
    return Stream.of(
        of("link to nobody", link, "chosen"),
        of("link of no fact", link, "link"),
        of("link of no linker", link, "linker"),
        of("runner-up that is nobody", other, "candidate"),
        of("runner-up beyond all measure", other, "score"),
        of("no verdict", comparison, "verdict"),
        of("verdict without a reason", comparison, "reason"));
  }
}
