package org.kutniti.extract;

import java.util.function.Supplier;

/** A sentence as the rules see it, looked at when somebody asks. */
final class SceneSource implements Supplier<Scene> {
  private final Supplier<Scene> maker;
  private Scene scene;

  SceneSource(Supplier<Scene> maker) {
    this.maker = maker;
  }

  @Override
  public Scene get() {
    if (scene == null) {
      scene = maker.get();
    }
    return scene;
  }
}
