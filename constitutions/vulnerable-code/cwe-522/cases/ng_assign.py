def register(request, User):
    user = User(name=request.POST["name"])
    user.password = request.POST["password"]
    user.save()
