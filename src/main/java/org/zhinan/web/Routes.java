package org.zhinan.web;

import io.javalin.config.RoutesConfig;

/** A group of routes that belong together. */
@FunctionalInterface
public interface Routes {

  void add(RoutesConfig routes);
}
