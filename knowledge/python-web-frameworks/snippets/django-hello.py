import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

settings.configure(
    SECRET_KEY=os.environ["SECRET_KEY"],
    ALLOWED_HOSTS=os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1").split(","),
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],  # checks the host name
    ROOT_URLCONF=__name__,
)


def hello(request):
    return JsonResponse({"message": f"Hello, {request.GET.get('name', 'world')}!"})


urlpatterns = [path("", hello)]
application = get_wsgi_application()
