from django.urls import path
from django.views.generic import ListView

from .models import Book


class BookList(ListView):
    """Renders templates/books/book_list.html, for example:

    {% for book in page_obj %}<p>{{ book.title }} by {{ book.author }}</p>{% endfor %}
    """

    queryset = Book.objects.select_related("author")
    paginate_by = 25


urlpatterns = [path("", BookList.as_view())]
