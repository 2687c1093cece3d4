class Role {
    boolean isAdmin(String role) {
        return "admin".equals(role);
    }
}
