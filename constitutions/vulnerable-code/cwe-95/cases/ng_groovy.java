import groovy.lang.GroovyShell;

public class Rules {
  Object apply(String rule) {
    return new GroovyShell().evaluate(rule);
  }
}
