import numpy as np
import requests
from django.http import HttpResponse


def index(request):
    return HttpResponse(str(np.zeros(1)) + requests.__version__)
