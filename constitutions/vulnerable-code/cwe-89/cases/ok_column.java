import java.sql.*;
import java.util.Set;

public class Sorted {
  private static final Set<String> COLUMNS = Set.of("name", "price");

  ResultSet all(Connection link, String column, int limit) throws SQLException {
    if (!COLUMNS.contains(column)) throw new IllegalArgumentException(column);
    return link.createStatement().executeQuery("SELECT * FROM plants ORDER BY " + column + " LIMIT " + limit);
  }
}
