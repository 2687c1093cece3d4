INSTALLED_APPS = ["django.contrib.auth", "library"]

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",
    "django.contrib.auth.hashers.Argon2PasswordHasher",
]
