package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;

/** Which state a city stood for when something happened there, and whose home it was. */
final class StatesOfThen {
  private final Capitals capitals;
  private final PlaceResolver places;

  StatesOfThen(Capitals capitals, PlaceResolver places) {
    this.capitals = capitals;
    this.places = places;
  }

  /** A city that stands for its state in an event of the past stands for the state of then. */
  Referent of(Finding finding, Referent given) {
    return given
        .place()
        .filter(city -> finding.rule().dating() == Rule.Dating.EVENT)
        .flatMap(city -> stateOfThen(city, finding.when()))
        .orElse(given);
  }

  private Optional<Referent> stateOfThen(Referent city, When when) {
    Optional<Entity> then =
        when.isKnown()
            ? city.certain().flatMap(c -> capitals.formerState(c, when)).filter(s -> may(s, city))
            : city.certain().flatMap(c -> toldOf(c, city));
    return then.map(state -> places.asReferent(state).through(city));
  }

  /** A text that names the state of today and not that of then keeps to its name. */
  private boolean may(Entity state, Referent city) {
    return places.isNamed(state) || !places.namesStateOf(city);
  }

  /** Where no date tells, the only state of the past that the text speaks of, and of no other. */
  private Optional<Entity> toldOf(Entity city, Referent named) {
    List<Entity> told =
        capitals.formerStates(city).stream().filter(places::mayBeMeant).limit(2).toList();
    return told.size() == 1 && !places.namesStateOf(named)
        ? Optional.of(told.get(0))
        : Optional.empty();
  }

  /** Whether somebody is no guest there, but serves the state that it is, or was then. */
  boolean isHome(Finding finding, Referent person, Referent given) {
    Referent there = of(finding, given);
    return person
        .state()
        .filter(own -> own.isSame(given) || own.isSame(there) || isWithin(there, own))
        .isPresent();
  }

  /** Whether a city that stands for a state of today lies where the state of then was governed. */
  private boolean isWithin(Referent there, Referent own) {
    Optional<Entity> city = there.place().flatMap(Referent::certain);
    return !there.type().equals(Types.FORMER_STATE)
        && city.isPresent()
        && own.certain()
            .filter(state -> state.type().equals(Types.FORMER_STATE))
            .flatMap(Entity::capital)
            .filter(c -> c.equals(city.get().id()) || places.shareState(c, city.get()))
            .isPresent();
  }
}
