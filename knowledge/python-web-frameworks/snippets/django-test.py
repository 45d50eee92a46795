from django.contrib.auth.models import User
from django.test import TestCase

from .models import Author, Book


class BookTests(TestCase):
    def test_finds_the_books_of_an_author(self):
        Book.objects.create(title="Momo", author=Author.objects.create(name="Ende"), pages=304)
        self.assertEqual([book.title for book in Book.objects.filter(author__name="Ende")], ["Momo"])

    def test_keeps_the_admin_from_visitors_and_shows_it_to_staff(self):
        self.assertEqual(self.client.get("/admin/").status_code, 302)
        self.client.force_login(User.objects.create_superuser("ada"))
        self.assertEqual(self.client.get("/admin/").status_code, 200)
