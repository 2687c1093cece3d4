import java.sql.*;

public class Search {
  ResultSet find(Connection link, String name) throws SQLException {
    PreparedStatement statement = link.prepareStatement("SELECT * FROM plants WHERE name = ?");
    statement.setString(1, name);
    return statement.executeQuery();
  }
}
