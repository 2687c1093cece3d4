def needs_change(options):
    return options.update_password == "always"
