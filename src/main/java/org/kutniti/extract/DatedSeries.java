package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.extract.DatedItems.Item;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Mention;

/**
 * Tells again what a rule has found, of those whom the sentence names with other dates: "opened
 * embassies in Chile in 1965 and in Oman in 1968", "in Santiago (1965) and Muscat (1968)".
 */
final class DatedSeries {
  private final ReferenceResolver resolver;
  private final DateChooser dates;

  DatedSeries(ReferenceResolver resolver, DateChooser dates) {
    this.resolver = resolver;
    this.dates = dates;
  }

  /** What the rule has found, each with the date that stands beside its name. */
  List<Finding> of(Finding finding, Map<String, Role> roles) {
    Scene scene = finding.scene();
    if (scene.dates().size() < 2 || !finding.when().isKnown() || finding.when().lent()) {
      return List.of(finding);
    }
    return roles.values().stream()
        .flatMap(role -> of(finding, role, roles).stream())
        .findFirst()
        .orElse(List.of(finding));
  }

  private Optional<List<Finding>> of(Finding finding, Role role, Map<String, Role> roles) {
    return group(finding, role)
        .map(
            g ->
                g.members().size() > 1
                    ? members(finding, role, g)
                    : others(finding, role, roles.get(Role.SUBJECT), g))
        .filter(series -> series.size() > 1);
  }

  private static Optional<MentionGroup> group(Finding finding, Role role) {
    Integer from = finding.frame().places().get(role.name());
    return finding.scene().groups().stream()
        .filter(g -> from != null && g.from() == from && !role.name().equals(Role.PARTIES))
        .findFirst();
  }

  /** The members of a list, if there are dates in brackets behind some. */
  private List<Finding> members(Finding finding, Role role, MentionGroup list) {
    Scene scene = finding.scene();
    boolean dated = list.members().stream().anyMatch(m -> inBrackets(scene, m).isPresent());
    return dated
        ? list.members().stream()
            .flatMap(m -> member(finding, role, m, inBrackets(scene, m)).stream())
            .toList()
        : List.of();
  }

  private Optional<Finding> member(
      Finding finding, Role role, Mention member, Optional<DateMention> date) {
    When when = date.map(dates::of).orElse(When.UNKNOWN);
    return resolver
        .resolve(member, role.types(), role.via())
        .map(one -> finding.with(finding.frame().with(role, List.of(one)), when));
  }

  private static Optional<DateMention> inBrackets(Scene scene, Mention mention) {
    return Optional.ofNullable(scene.dateFrom(mention.to() + 1))
        .filter(d -> scene.sentence().isSign(mention.to(), '('))
        .filter(d -> scene.sentence().isSign(d.to(), ')'));
  }

  private List<Finding> others(Finding finding, Role role, Role subject, MentionGroup group) {
    if (isAmbiguous(finding, role, group)) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>(List.of(finding));
    new DatedItems(finding.scene())
        .beside(group, d -> of(finding, d).edtf().equals(finding.when().edtf()))
        .forEach(
            item ->
                again(finding, role, item)
                    .or(
                        () ->
                            subject != null && isOfPersons(item)
                                ? again(finding, subject, item)
                                : Optional.empty())
                    .ifPresent(all::add));
    return all;
  }

  /** "Torres went to Chile in 1965 and Vera in 1968": Vera did what Torres did. */
  private static boolean isOfPersons(Item item) {
    return item.group().members().stream().allMatch(m -> m instanceof Mention.Person);
  }

  /**
   * "Peru recognised Chile in 1965 and Oman in 1968": Oman may have done it, or been recognised.
   */
  private static boolean isAmbiguous(Finding finding, Role role, MentionGroup group) {
    return finding.scene().grammar().positions()
        && role.isSide()
        && DatedItems.UNMARKED.contains(group.mark())
        && Stream.of(Role.SUBJECT, Role.OBJECT)
            .flatMap(side -> finding.frame().of(side).stream())
            .noneMatch(r -> r.type().equals(Types.PERSON));
  }

  private Optional<Finding> again(Finding finding, Role role, Item item) {
    return Optional.of(resolver.resolve(item.group(), role))
        .filter(f -> f.size() == item.group().members().size())
        .map(f -> finding.frame().with(role, f).spanning(item.from(), item.to()))
        .map(frame -> finding.with(frame, of(finding, item.date())));
  }

  /** What a date stands for; where a beginning is told, the start of an interval. */
  private When of(Finding finding, DateMention date) {
    When when = dates.of(date);
    return finding.rule().begins() && when.isInterval() ? when.start() : when;
  }
}
