import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** A servlet that runs what `program` holds in the end. */
const servlet = (steps: string): string => `
  import java.io.IOException;
  import java.util.*;
  import javax.servlet.http.*;

  public class Run extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      String given = request.getParameter("name");
      String program = "uptime";
      ${steps}
      Runtime.getRuntime().exec("sh -c " + program);
    }
  }
  `;

const saidOf = (steps: string) => said('cwe-78', 'Run.java', servlet(steps));

describe('a condition of nothing but constants', () => {
  it.each([
    'int size = 86; if (7 * 42 - size > 200) program = given;',
    'int size = 86; if (!(size < 10)) program = given;',
    'int size = 86; if (size == 86 && 1 < 2) program = given;',
    'int size = 86; if (size / 10 == 8) program = given;',
  ])('that holds lets through what stands under it: %s', async (steps) => {
    expect(await saidOf(steps)).toEqual(['likely']);
  });

  it.each([
    'int size = 86; if (7 * 42 - size < 200) program = given;',
    'int size = 86; if (size != 86) program = given;',
    'int size = 86; if (size == 1 || 2 < 1) program = given;',
    'program = 3 > 2 ? "date" : given;',
  ])('that never holds does not: %s', async (steps) => {
    expect(await saidOf(steps)).toEqual([]);
  });

  it.each([
    'int size = 86; size = request.getContentLength(); if (7 * 42 - size < 200) program = given;',
    'int size = 86; size += 1; if (size != 86) program = given;',
    'int size = request.getContentLength(); if (size != 86) program = given;',
  ])('is none where a name in it is set again, or not known: %s', async (steps) => {
    expect(await saidOf(steps)).toEqual(['likely']);
  });
});

describe('a map or a list of Java', () => {
  it.each([
    'Map<String, String> held = new HashMap<>(); held.put("a", "date"); held.put("b", given); program = held.get("b");',
    'List<String> held = new ArrayList<>(); held.add("date"); held.add(given); program = held.get(1);',
    'List<String> held = new ArrayList<>(); held.add("x"); held.add("y"); held.add(given); held.remove(0); program = held.get(1);',
    'Map<String, String> held = new HashMap<>(); held.put(given, given); program = held.get("a");',
  ])('gives back what was put at the place: %s', async (steps) => {
    expect(await saidOf(steps)).toEqual(['likely']);
  });

  it.each([
    'Map<String, String> held = new HashMap<>(); held.put("a", "date"); held.put("b", given); program = held.get("a");',
    'List<String> held = new ArrayList<>(); held.add("date"); held.add(given); program = held.get(0);',
    'List<String> held = new ArrayList<>(); held.add(given); held.add("date"); held.remove(0); program = held.get(0);',
  ])('and not what lies at another: %s', async (steps) => {
    expect(await saidOf(steps)).toEqual([]);
  });
});

describe('a number from outside', () => {
  const handler = (steps: string): string => `
    package main

    import (
        "fmt"
        "net/http"
        "strconv"
    )

    func share(w http.ResponseWriter, r *http.Request) {
        people, _ := strconv.Atoi(r.URL.Query().Get("people"))
        ${steps}
        fmt.Fprintf(w, "%d", 100/people)
    }
    `;

  it('is divided by where nothing says that it is not zero', async () => {
    expect(await said('cwe-369', 'share.go', handler(''))).toEqual(['likely']);
    expect(await said('cwe-369', 'share.go', handler('if people > 100 { return }'))).toEqual(['likely']);
  });

  it.each(['if people == 0 { return }', 'if people < 1 { return }', 'if people <= 0 || people > 9 { return }'])(
    'is no divisor that harms behind a check: %s',
    async (check) => {
      expect(await said('cwe-369', 'share.go', handler(check))).toEqual([]);
    },
  );
});
