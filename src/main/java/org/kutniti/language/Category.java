package org.kutniti.language;

/** The categories of words that the engine itself asks for; rules may name any other. */
public final class Category {
  /** Joins the members of a list. */
  public static final String AND = "and";

  /** Offices; what follows the dot tells which. */
  public static final String OFFICE = "office.";

  /** Stands before or behind an office: former, then, new. */
  public static final String OFFICE_ADJECTIVE = "office-adjective";

  /** What an office is for: trade, foreign affairs. */
  public static final String FIELD = "field";

  /** Mr, Mrs, Dr and the like. */
  public static final String HONORIFIC = "honorific";

  /** Letters behind a name: MP, PhD. */
  public static final String SUFFIX = "suffix";

  /** The word for a capital, between a state and its city. */
  public static final String CAPITAL = "capital";

  /** "Is a", "was one of": behind a name, says that an article is about its bearer. */
  public static final String INTRODUCED = "introduced";

  /** Single letters that may begin a name: A. K. Rahman. */
  public static final String INITIAL = "initial";

  /** Words of the lexicon that are also parts of names. */
  public static final String NAME_PART = "name-part";

  /** "Is", between an office and the name of its holder. */
  public static final String COPULA = "is";

  /** Phrases that hold a name but are none. */
  public static final String NO_NAME = "no-name";

  /** The government of, the state of, the leaders of: stands for the state named before it. */
  public static final String GOVERNMENT = "government";

  /** Both countries. */
  public static final String PAIR = "pair";

  /** The three countries. */
  public static final String TRIO = "trio";

  /** They, the two: two persons, or the states that they serve. */
  public static final String PEOPLE = "people";

  /** Both, two: before an office, its holders in both countries. */
  public static final String BOTH = "both";

  /** To say: behind its verb a clause may begin without a word that opens it. */
  public static final String SAY = "say";

  /** Relations: a title with it names the two whom a text is about. */
  public static final String RELATIONS = "relations";

  /** Born: the date behind it is that of a birth. */
  public static final String BORN = "born";

  /** He, she. */
  public static final String PERSON = "person";

  /** There. */
  public static final String THERE = "there";

  /** Here: where a report was sent from. */
  public static final String HERE = "here";

  /** That country. */
  public static final String THAT_STATE = "that-state";

  /** Its, their own. */
  public static final String OWN = "own";

  /** A, the, her: stands between a preposition and the name that it marks. */
  public static final String DETERMINER = "determiner";

  /** The: says that the one who is meant was named before. */
  public static final String DEFINITE = "definite";

  /** Formally, newly: stands between an article or auxiliary and a verb. */
  public static final String ADVERB = "adverb";

  /** Stands before a verb's bare form and, in other places, is a preposition. */
  public static final String TO = "to";

  /** Who, which: means the name right before it. */
  public static final String RELATIVE = "relative";

  /** Ends a clause when it stands between two. */
  public static final String CLAUSE = "clause";

  /** A, this, on that visit: begin a phrase anew and are no part of an agreement's name. */
  public static final String LABEL_STOP = "label-stop";

  /** Later, once, already: what is told happened at another time than what was told just before. */
  public static final String ANOTHER_TIME = "another-time";

  /** Before an office: the state just named is whose it is. */
  public static final String ITS = "its";

  /** Heads of mission, name: heads the list that the title of a text has told of. */
  public static final String ROSTER = "roster";

  /** Opens a clause that tells of a time before or after that of the others. */
  public static final String BEFORE_OR_AFTER = "before-or-after";

  /** First, second: with it "since" tells when there was one before. */
  public static final String RANK = "rank";

  /** Until: beside a date that ends what lasted. */
  public static final String UNTIL = "until";

  /** Not, never: with it "until" tells of a beginning. */
  public static final String NEGATION = "negation";

  /** Airways, University: behind a state's name, in capital letters, it makes another name. */
  public static final String FIRM = "firm";

  /** Decision, refusal: whose it is does, or does not, what is told behind it. */
  public static final String DECISION = "decision";

  /** Previously, already, once: what is told was before what its sentence is about. */
  public static final String EARLIER = "earlier";

  /** Had, has: what a verb tells with it is over by the time of which its sentence tells. */
  public static final String PERFECT = "perfect";

  /** What somebody is of a state, though it is no office: "politician", "novelist". */
  public static final String PROFESSION = "profession";

  /** Brother, wife: the name behind it is another person's. */
  public static final String KIN = "kin";

  /** Country, state: what one who speaks for a state may call it. */
  public static final String STATE_WORD = "state-word";

  /** Treaty, accord: what a title names that two have signed. */
  public static final String AGREEMENT = "agreement";

  /** What says that something was somebody's: a short ending before it is a genitive. */
  public static final String OWNED = "owned";

  /** Credentials: what envoys present to the head of the state to which they are sent. */
  public static final String CREDENTIALS = "credentials";

  private Category() {}
}
