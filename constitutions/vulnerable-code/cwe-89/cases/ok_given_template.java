import org.springframework.jdbc.core.JdbcTemplate;

class Renamed {
    private final JdbcTemplate store;

    Renamed(JdbcTemplate store) {
        this.store = store;
    }

    int rename(String id, String name) {
        return store.update("UPDATE item SET name = ? WHERE id = ?", name, id);
    }
}
