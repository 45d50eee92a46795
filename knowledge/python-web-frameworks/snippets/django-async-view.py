from django.http import JsonResponse
from django.urls import path

from .models import Book


async def books(request):
    titles = [book.title async for book in Book.objects.filter(pages__gte=300)]
    return JsonResponse({"count": await Book.objects.acount(), "long": titles})


urlpatterns = [path("", books)]
