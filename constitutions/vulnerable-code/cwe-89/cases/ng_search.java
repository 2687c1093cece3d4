import java.sql.*;

public class Search {
  ResultSet find(Connection link, String name) throws SQLException {
    Statement statement = link.createStatement();
    return statement.executeQuery("SELECT * FROM plants WHERE name = '" + name + "'");
  }
}
