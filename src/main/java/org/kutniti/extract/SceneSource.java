package org.kutniti.extract;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A sentence as the rules see it, looked at when somebody asks. */
final class SceneSource implements Supplier<Scene> {
  private final BooleanSupplier silent;
  private final Supplier<Scene> maker;
  private Scene scene;

  /**
   * A sentence that is to be looked at.
   *
   * @param silent whether it leaves nothing to be remembered, which is cheaper to know
   */
  SceneSource(BooleanSupplier silent, Supplier<Scene> maker) {
    this.silent = silent;
    this.maker = maker;
  }

  /** Whether it speaks of nothing and nobody that a later sentence may point back to. */
  boolean isSilent() {
    return silent.getAsBoolean();
  }

  @Override
  public Scene get() {
    if (scene == null) {
      scene = maker.get();
    }
    return scene;
  }
}
