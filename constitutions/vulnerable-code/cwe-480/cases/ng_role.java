class Role {
    boolean isAdmin(String role) {
        return role == "admin";
    }
}
