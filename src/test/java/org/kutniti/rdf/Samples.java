package org.kutniti.rdf;

import static org.kutniti.ontology.Status.ASSERTED;
import static org.kutniti.ontology.Status.DENIED;
import static org.kutniti.ontology.Status.ENDED;
import static org.kutniti.ontology.Status.PLANNED;

import java.util.List;
import org.kutniti.fact.Argument;
import org.kutniti.fact.DocumentFacts;

/** Documents that between them hold every relation, every status and every kind of participant. */
public final class Samples {
  private Samples() {}

  /** The documents, in the order of their ids. */
  public static List<DocumentFacts> all() {
    return List.of(benin(), qatar(), treaty());
  }

  /** Recognition, relations and embassies of three states. */
  public static DocumentFacts benin() {
    return Told.in("benin")
        .fact("recognizedBy", Told.BENIN, Told.USSR, "1960-08-18", "ইউনিয়ন বেনিনকে মেনে নেয়।")
        .fact("hasDiplomaticRelationsWith", Told.USSR, Told.BENIN, "1962-06", "জুনে সম্পর্ক হয়।")
        .fact("hasEmbassyIn", Told.USSR, Told.BENIN, "1962", DENIED, "তখন দূতাবাস ছিল না।")
        .add(
            new Telling("hasEmbassyIn", Told.USSR, Told.BENIN, "1966-02", ASSERTED).beginning(),
            "ফেব্রুয়ারিতে দূতাবাস খোলে।")
        .fact("hasEmbassyIn", Told.USSR, Told.BENIN, "1991", ENDED, "পরে তা বন্ধ হয়।")
        .add(
            new Telling("hasEmbassyIn", Told.BENIN, Told.RUSSIA, "", ASSERTED).at(Told.MOSCOW),
            "মস্কোতে\tবেনিনের\nদূতাবাস আছে।")
        .read();
  }

  /** Persons, and what is still to come. */
  public static DocumentFacts qatar() {
    return Told.in("qatar")
        .fact("hasDiplomaticRelationsWith", Told.QATAR, Told.RUSSIA, "1988", "সম্পর্ক স্থাপিত।")
        .fact("hasDiplomaticRelationsWith", Told.BENIN, Told.USSR, "1962-06", "দুইয়ের সম্পর্ক।")
        .fact("hasDiplomaticRelationsWith", Told.QATAR, Told.RUSSIA, "1990", "আবার সম্পর্ক।")
        .fact("visited", Told.PUTIN, Told.QATAR, "196X", "পুতিন কাতারে যান।")
        .fact("metWith", Told.PUTIN, Told.EMIR, "", "তিনি আমিরের সঙ্গে বসেন।")
        .add(
            new Telling("ambassadorTo", Told.ENVOY, Told.RUSSIA, "2009-02", ASSERTED)
                .from(Told.QATAR),
            "আহমেদ সাইফ দূত হন।")
        .add(
            new Telling("signedAgreement", Told.RUSSIA, Told.QATAR, "2025", PLANNED)
                .called("গ্যাস চুক্তি"),
            "তারা চুক্তি করবে।")
        .read();
  }

  /** An agreement of three parties, and a treaty with a row for a signatory. */
  public static DocumentFacts treaty() {
    String pact = "তিন দেশ বাণিজ্য চুক্তি করে।";
    return Told.in("treaty")
        .add(signed(Told.RUSSIA, Told.QATAR), pact)
        .add(signed(Told.RUSSIA, Told.BENIN), pact)
        .add(signed(Told.QATAR, Told.BENIN), pact)
        .fact(
            "signedAgreement",
            Told.BENIN,
            Told.unknown("Agreement", "সবুজ সনদ"),
            "1999-01/1999-03",
            "বেনিন সবুজ সনদে সই করে।")
        .fact(
            "recognizedBy",
            Told.unknown("FormerState", "দাহোমে", Told.BENIN),
            Told.USSR,
            "1960-08-18",
            "দাহোমেকে মেনে নেয়।")
        .read();
  }

  private static Telling signed(Argument one, Argument other) {
    return new Telling("signedAgreement", one, other, "1997-05-02", ASSERTED)
        .called("বাণিজ্য চুক্তি");
  }
}
