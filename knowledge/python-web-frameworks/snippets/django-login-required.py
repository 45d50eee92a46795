from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpResponse
from django.urls import include, path


@login_required
def profile(request):
    return HttpResponse(f"Signed in as {request.user.get_username()}")


@permission_required("books.delete_book", raise_exception=True)
def tidy_up(request):
    return HttpResponse("You may delete books.")


urlpatterns = [
    path("accounts/", include("django.contrib.auth.urls")),  # login, logout, password change and reset
    path("profile/", profile),
    path("tidy-up/", tidy_up),
]
