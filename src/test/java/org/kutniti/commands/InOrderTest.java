package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final int MANY = 1000;

  @Test
  void resultsComeInTheOrderOfTheSequence() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> steps = new InOrder<>(numbers(), n -> n * 2, 4)) {
      steps.forEachRemaining(results::add);
    }

    assertThat(results)
        .containsExactlyElementsOf(IntStream.range(0, MANY).map(n -> n * 2).boxed().toList());
  }

  @Test
  void theStepsRunAtTheSameTime() {
    CyclicBarrier bothAreHere = new CyclicBarrier(2);
    try (InOrder<Integer, Integer> steps = new InOrder<>(numbers(), n -> met(bothAreHere, n), 2)) {
      assertThat(steps.next()).isZero();
      assertThat(steps.next()).isEqualTo(1);
    }
  }

  private static int met(CyclicBarrier barrier, int number) {
    try {
      if (number < 2) {
        barrier.await();
      }
      return number;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyFewElementsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    try (InOrder<Integer, Integer> steps =
        new InOrder<>(
            IntStream.iterate(0, n -> n + 1).peek(n -> taken.incrementAndGet()).iterator(),
            n -> n,
            2)) {
      steps.next();
    }

    assertThat(taken.get()).isLessThan(20);
  }

  @Test
  void whatAStepThrowsIsThrownToTheCaller() {
    try (InOrder<Integer, Integer> steps = new InOrder<>(numbers(), n -> fail(n), 2)) {
      assertThat(steps.next()).isZero();
      assertThatThrownBy(steps::next).isInstanceOf(CommandException.class).hasMessage("1");
    }
  }

  @Test
  void whatCameBeforeWhatAStepThrowsIsHandedOutFirst() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> steps = new InOrder<>(numbers(), n -> failAt(MANY - 3, n), 2)) {
      assertThatThrownBy(() -> steps.forEachRemaining(results::add)).hasMessage("997");
    }

    assertThat(results).hasSize(MANY - 3);
  }

  private static int fail(int number) {
    return failAt(1, number);
  }

  private static int failAt(int bad, int number) {
    if (number == bad) {
      throw new CommandException(String.valueOf(number));
    }
    return number;
  }

  private static java.util.Iterator<Integer> numbers() {
    return IntStream.range(0, MANY).boxed().iterator();
  }
}
